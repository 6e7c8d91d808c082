## Names
-ruling = 30% ruling

## Around the form
title = Working in the Netherlands: permits, the { -ruling } and net pay
heading =
    { $role ->
        [employer] What does your offer open, and what is it worth?
       *[migrant] Moving to the Netherlands for work?
    }
lead =
    { $role ->
        [employer] See which permit your offer opens, whether the { -ruling } applies, and what your new colleague keeps.
       *[migrant] See which permit your offer opens, whether the { -ruling } applies, and what you keep each month.
    }
language = Language
role = Who are you?
role-migrant = I am moving
role-employer = I am hiring
form-name = Your situation
show-result = Show my result
summary-title =
    { $count ->
        [one] One answer needs another look
       *[other] { $count } answers need another look
    }
foot-private = Everything is computed in your browser. Nothing you type is sent or kept.
foot-not-official = This is an independent page. It is not a page of the Dutch government.

## Form
section-person =
    { $role ->
        [employer] The person you hire
       *[migrant] You
    }
section-offer = The offer
section-before = Before this job
section-degree = Education
section-contract = More about the contract and experience
section-pay = Pension, thirteenth month, bonus
section-costs = Real extra costs
section-ruling = Already have the ruling, or asked for it?
section-employer = The premiums you pay
section-given = What is taken as given
given-intro = Most people can leave these as they are. Change what is different for you.
choose = Choose
choose-country = Choose a country
passport-number = Passport { $number }
add-passport = Add another passport
remove = Remove

field-nationalities = Passport
hint-nationalities =
    { $role ->
        [employer] Which passport does this person hold? Add every one.
       *[migrant] Which passport do you hold? Add every one.
    }
field-date_of_birth = Date of birth
hint-date_of_birth = For example 31-3-1994
field-pay_amount =
    { $role ->
        [employer] The gross pay you offer
       *[migrant] Your gross pay
    }
hint-pay_amount = Before tax. Write it as you like: 5000, 5.000 or 60k.
field-pay_period = Period of the pay
option-pay_period-month = a month
option-pay_period-year = a year
field-pay_holiday_allowance = Is the { $holiday_rate } holiday allowance (vakantiegeld) part of that amount?
option-pay_holiday_allowance-included = Yes, it is included
option-pay_holiday_allowance-excluded = No, it comes on top
field-contract_start = First working day
hint-contract_start = For example 1-3-2027
field-contract_signed = Day the contract was agreed
field-previous_employment_ended = Last day of the previous job with the ruling
field-employer_recognised_sponsor =
    { $role ->
        [employer] Does the IND recognise you as a sponsor?
       *[migrant] Does the IND recognise the employer as a sponsor?
    }
hint-employer_recognised_sponsor = The Dutch term is erkend referent. The IND keeps a public register.
field-recruited_from_abroad =
    { $role ->
        [employer] Did this person live outside the Netherlands when the contract was signed?
       *[migrant] Did you live outside the Netherlands when the contract was signed?
    }
field-months_kind =
    { $role ->
        [employer] How long did this person live more than { $distance } km from the Dutch border?
       *[migrant] How long did you live more than { $distance } km from the Dutch border?
    }
hint-months_kind = Look at the { $window } months before the first working day. Most of Belgium and much of western Germany lie nearer.
option-months_kind-all = All { $window } months
option-months_kind-some = A part of them
field-months_beyond_150_km = How many of the { $window } months?
field-earlier_stay_in_nl =
    { $role ->
        [employer] Did this person live, study or work in the Netherlands before?
       *[migrant] Did you live, study or work in the Netherlands before?
    }
hint-earlier_stay_in_nl = In the last { $look_back } years. Holidays and short visits do not count.
field-residence_periods = Places lived in before the first working day
field-earlier_stays = Earlier work and stays in the Netherlands
option-stay_kind-work = Work
option-stay_kind-private = Holiday, family or other personal reasons
option-stay_kind-study = Study or internship
field-phd_date = Day of the doctorate
field-phd_in_nl_or_within_150_km = Was the stay for the doctorate in the Netherlands, or within { $distance } km of its border?
field-highest_degree = Highest degree
option-highest_degree-phd = Doctorate (PhD)
option-highest_degree-post_master = Post-master’s degree
option-highest_degree-master = Master’s degree
option-highest_degree-bachelor = Bachelor’s degree
option-highest_degree-other_higher = Other higher education
option-highest_degree-mbo4 = Vocational, level 4 (mbo-4)
option-highest_degree-none = None of these
field-institution_country = Country of that degree
field-degree_date = Date of that degree
hint-degree_date = The year is enough: 2024, or 31-8-2024
field-programme_years = How many years does the programme take, by its plan?
field-nuffic_evaluated = Was the degree evaluated as equal to a Dutch one?
hint-nuffic_evaluated = By IDW or Nuffic, the Dutch bodies that compare degrees.
field-degree_top_200 = Was the university in the world’s top { $rankings } on the day of the degree?
hint-degree_top_200 = In two of three rankings: Times Higher Education, QS, ShanghaiRanking.
field-contract_kind = How long does the contract run?
option-contract_kind-permanent = It has no end date
option-contract_kind-fixed = It has an end date
field-contract_permanent = Contract without an end date
field-contract_end = Last day of the contract
field-job_kind = Kind of work
option-job_kind-regular = None of the others
option-job_kind-it_manager_or_professional = Manager or professional in IT
option-job_kind-scientific_researcher = Research or teaching at a recognised institution
option-job_kind-doctor_in_training = Doctor training as a specialist
option-job_kind-big_profession = Health profession in the BIG register
option-job_kind-regulated = Another regulated profession
option-job_kind-cleric = Cleric
option-job_kind-paid_footballer = Paid footballer
field-relevant_experience_years = Years of relevant work at the level of higher education
field-it_experience_years_in_last_7y = Years of relevant IT work in the last { $it_window } years
field-nl_permit = Dutch residence permit held now
option-nl_permit-none = None
option-nl_permit-highly_skilled_migrant = Highly skilled migrant
option-nl_permit-eu_blue_card = EU Blue Card
option-nl_permit-researcher = Researcher
option-nl_permit-orientation_year = Orientation year (zoekjaar)
option-nl_permit-study = Study
option-nl_permit-temporary_protection = Temporary protection
option-nl_permit-other = Another permit
field-had_orientation_year = An orientation-year permit (zoekjaar) before?
field-application_date = Day of the permit application
hint-application_date = Leave it empty for today.
field-first_day_in_nl = First working day in the Netherlands
hint-first_day_in_nl = Only if work starts from abroad first.
field-ruling_held =
    { $role ->
        [employer] Does this person have the ruling already?
       *[migrant] Do you have the ruling already?
    }
field-ruling_first_used = First day the ruling was used
hint-ruling_first_used = Without a break since, with an earlier employer too.
field-ruling_in_december_2022_payroll = Was the ruling in the payroll of December { $december }?
field-ruling_request_date = Day the ruling was, or will be, asked for
field-ruling_state = Was the ruling asked for, or granted?
option-ruling_state-none = No
option-ruling_state-requested = Asked for
option-ruling_state-granted = Granted
hint-ruling_request_date = Leave it empty if you have not decided.
field-pay_in_line_with_market = Is the pay in line with the market?
option-pay_in_line_with_market-doubtful = I doubt it
field-payroll_credit = Does this employer apply the payroll tax credit (loonheffingskorting)?
field-pay_paid_monthly_to_own_account = Is the pay paid each month into the employee’s own account?
field-degree_relevant_to_job = Does the degree fit the job?
field-programme_accredited = Is the Dutch programme accredited?
field-employer_has_real_activity = Does the employer do real business?
field-employer_fined_last_5y = Was the employer fined in the last { $fine_years } years under labour or tax law?
field-premium_awf = Unemployment premium (AWf)
option-premium_awf-by_contract = By the contract: low without an end date, high with one
option-premium_awf-low = Low
option-premium_awf-high = High
option-premium_awf-government = Government employer (Ufo)
field-premium_aof = Disability premium (Aof)
option-premium_aof-large = High: a medium-sized or large employer
option-premium_aof-small = Low: a small employer
field-premium_whk_percent = Your own return-to-work premium (Whk)
hint-premium_whk_percent = In percent, from the decision of the Belastingdienst. Leave empty for the average.
field-pension_employee_percent =
    { $role ->
        [employer] The employee’s part of the pension premium
       *[migrant] Your part of the pension premium
    }
hint-pension_employee_percent = In percent of the pay above the part without pension. Leave empty if there is none.
field-pension_offset_yearly = Pay of a year over which no pension is built up (franchise)
hint-pension_offset_yearly = The pension scheme names it. Leave empty if you do not know.
field-pension_employer_percent = Your part of the pension premium
hint-pension_employer_percent = In percent of the same pay.
field-pay_thirteenth = A thirteenth month
option-pay_thirteenth-none = None
option-pay_thirteenth-lump_sum = Paid at once, in December
option-pay_thirteenth-twelve_parts = In twelve parts, with the pay
field-pay_thirteenth_amount = The thirteenth month of a whole year
hint-pay_thirteenth_amount = Before tax. Leave empty for one month of pay.
field-pay_bonus_yearly = Bonus of a year
hint-pay_bonus_yearly = Before tax.
field-passport_valid = Is the passport valid?
field-public_order_objection = Is there an objection of public order, such as a conviction?
field-job_offer = Do you have a job offer?
option-job_offer-false = Not yet
field-costs = Real extra costs
field-day = Today

option-true = Yes
option-false = No
option-yes = Yes
option-no = No
option-unknown = I don’t know

echo-pay =
    Read as { $amount } { $period ->
        [year] a year
       *[month] a month
    }, holiday allowance { $holiday ->
        [excluded] on top
        [included] included
       *[presumed] taken as included
    }
echo-cost =
    Read as { $amount } { $per ->
        [year] a year
        [once] once
       *[month] a month
    }

costs-intro = Costs you only have because you live and work abroad. The employer can reimburse some of them tax-free, with proof, instead of the ruling.
cost-number = Cost { $number }
field-cost-kind = Kind of cost
field-cost-amount = Amount
field-cost-per = How often
option-cost-per-month = a month
option-cost-per-year = a year
option-cost-per-once = once
add-cost = Add a cost
remove-cost = Remove cost { $number }

cost-first_housing = First housing in the Netherlands
cost-double_housing = Second home, while the home abroad is kept
cost-home_leave = Travel to the home country
cost-school_fees = International school
cost-language_course = Dutch language course
cost-personal_papers = Residence permit, visa, driving licence
cost-preliminary_trip = A first trip to find a home or a school
cost-storage = Storage of household goods
cost-tax_return = Help with the tax return
cost-medical_examinations = Medical tests and vaccinations
cost-social_security_certificate = Social security certificate
cost-living_costs = Higher cost of living
cost-utilities = Gas, water, electricity
cost-private_calls = Calls to the home country
cost-extra_social_security = Extra social security
cost-foreign_service_premium = Expat or overseas allowance
cost-capital_loss = Loss on a house or car
cost-house_purchase = Buying or selling a house
cost-tax_equalisation = Tax equalisation
cost-furniture = Furniture

## What is wrong with a field
problem-unreadable = “{ $read }” cannot be read here. { $expected }
problem-out_of_range = “{ $read }” is outside what is possible. { $expected }
problem-contradiction = “{ $read }” does not fit with another answer. { $expected }
problem-missing = This is missing. { $expected }
problem-unknown_field = “{ $read }” is not known here. { $expected }
expected-object = Please choose or fill in every part.
expected-known_field = Use one of the questions of this page.
expected-amount = Write an amount in euros, such as 5000 or 5.000,50.
expected-amount_in_range = Write an amount from zero to a hundred million euros.
expected-percent = Write a percentage, such as 1.29.
expected-percent_in_range = Write a percentage from 0 to 100.
expected-date = Write a day that exists, such as 31-3-2027 or 31 March 2027.
expected-date_in_range = Write a day with a year from 1900 to 2100.
expected-whole_number = Write a whole number.
expected-whole_number_in_range = Write a smaller whole number.
expected-flag = Choose yes or no.
expected-choice = Choose one of the list.
expected-country = Choose a country.
expected-list = Choose from the list.
expected-shorter_list = Use fewer entries.
expected-not_in_future = It has to lie before today.
expected-not_before_contract_start = It cannot lie before the first working day.
expected-after_birth = It has to lie after the date of birth.
expected-permanent_or_end = A contract has an end date or none: leave one of the two out.
expected-not_before_from = The last day cannot lie before the first.
expected-as_residence_periods = It does not fit the places you lived in: change one of the two.
expected-as_earlier_stays = It does not fit the earlier stays in the list: change one of the two.
expected-state_of_used_ruling = The ruling was used, so it was asked for: change one of the two.
expected-not_after_first_day = It cannot lie after the first working day in the Netherlands.
expected-costs_within_pay = The costs cannot be more than the pay.

## The sentence on top
result = Result
loading = One moment, the calculator is on its way.
failed = The calculator did not arrive.
failed-why = Your browser could not load it. What you can read here still holds; the sums need it.
try-again = Try again
welcome = Fill in what you know. Your result appears here as you go.
welcome-permits = Which permit the offer opens, or that you need none.
welcome-ruling = Whether the { -ruling } applies, and until when.
welcome-pay =
    { $role ->
        [employer] What the person you hire keeps: under the ruling, with real costs reimbursed, and with neither.
       *[migrant] What you keep: under the ruling, with real costs reimbursed, and with neither.
    }
welcome-unknown = “I don’t know” is a good answer. The page says what it would change.
not-reviewed = No native speaker has read this translation yet. That is why the English stands beside it.
estimate = This is an estimate, not advice. The Belastingdienst decides on the ruling, the IND on the permit.
stale = One answer cannot be read yet. This is the result without your last change.
no-figures = The figures of the law for that date are not known here.

headline-no-offer = Without an offer there is no pay to work out yet. Here you see what an offer has to bring.
headline-needs-pay =
    { $role ->
        [employer] Fill in the pay you offer to see what your new colleague keeps.
       *[migrant] Fill in the pay to see what you keep.
    }
headline-needs-start = Fill in the first working day to see what is left of the pay.
headline-ruling =
    { $role ->
        [employer] Under the { -ruling } your new colleague keeps about { $gain } a month more than without it, until { $until }, if the law and the job stay the same.
       *[migrant] Under the { -ruling } you keep about { $gain } a month more than without it, until { $until }, if the law and your job stay the same.
    }
headline-ruling-if =
    { $role ->
        [employer] If the { -ruling } is granted, your new colleague keeps about { $gain } a month more than without it, until { $until }.
       *[migrant] If the { -ruling } is granted, you keep about { $gain } a month more than without it, until { $until }.
    }
headline-ruling-nothing = The { -ruling } would change nothing at this pay: no part of it can be tax-free above the salary threshold.
headline-costs-best =
    { $role ->
        [employer] With the real extra costs reimbursed, your new colleague keeps about { $gain } a month more than without: { $more } more than under the { -ruling }.
       *[migrant] With your real extra costs reimbursed you keep about { $gain } a month more than without: { $more } more than under the { -ruling }.
    }
headline-costs-only =
    { $role ->
        [employer] With the real extra costs reimbursed, your new colleague keeps about { $gain } a month more than without.
       *[migrant] With your real extra costs reimbursed you keep about { $gain } a month more than without.
    }
headline-neither =
    { $role ->
        [employer] Your new colleague keeps about { $net } a month, holiday allowance included.
       *[migrant] You keep about { $net } a month, holiday allowance included.
    }
headline-basis = The average month of { $years }, holiday allowance included, after the tax return.
condition-met =
    { $role ->
        [employer] For the ruling, what can be checked here is met.
       *[migrant] For the ruling you meet what can be checked here.
    }
condition-ends-early = After that day the pay would be below the salary threshold of the ruling.
condition-missing = For the ruling one fact is still missing: { $question }.
condition-outside = For the ruling one thing is not looked at here: { $condition }.
condition-authority = For the ruling the Belastingdienst weighs one of the conditions: { $condition }.
condition-unpublished = The salary threshold of the ruling for that year is not published yet.
condition-unpublished-ceiling = The salary threshold of the ruling for that year is not published yet. From { $amount } a year the pay is surely above it.
condition-raise = The { -ruling } does not apply at this pay. It needs taxable pay above its salary threshold of { $amount } a year.
condition-raise-unpublished = The { -ruling } does not apply at this pay. Its salary threshold for that year is not published yet; { $amount } a year is surely enough.
condition-failed = The { -ruling } does not apply as you describe it. What is missing: { $condition }.
permit-free =
    { $role ->
        [employer] This passport needs no residence permit and no work permit.
       *[migrant] With your passport you need no residence permit and no work permit.
    }
permit-met =
    { $role ->
        [employer] As a permit, { $scheme }: what can be checked here is met.
       *[migrant] As a permit, { $scheme }: you meet what can be checked here.
    }
permit-met-free-part = As a permit, { $scheme }: the full pay meets what can be checked here. With the tax-free part taken off, the IND decides.
permit-judgement = As a permit, { $scheme }: an authority decides on one of the conditions.
permit-unknown = As a permit, { $scheme } may be open. A fact is still missing.
permit-no_norm = As a permit, { $scheme } may be open. Its salary threshold is not published yet.
permit-not_met = No permit looked at here is open with this offer yet. Nearest: { $scheme }.
permit-not_met-raise = No permit looked at here is open with this offer yet. Nearest: { $scheme }, with { $more } a month more.
permit-no-offer = As a permit, { $scheme }: an offer has to pay at least { $amount } a month, without holiday allowance.
permit-closed = No permit looked at here is open with this offer.

## Open questions
questions-title = Questions that would change the answer
ask-nationalities = which passport
ask-date_of_birth = date of birth
ask-pay_amount = the pay
ask-pay_holiday_allowance = whether the holiday allowance is included
ask-contract_start = the first working day
ask-contract_end = whether the contract has an end date
ask-contract_permanent = whether the contract has an end date
ask-recruited_from_abroad = where you lived when the contract was signed
ask-months_beyond_150_km = the months lived more than { $distance } km from the border
ask-earlier_stay_in_nl = earlier stays in the Netherlands
ask-residence_periods = where you lived before, place by place
ask-earlier_stays = earlier work and stays in the Netherlands, one by one
ask-phd_date = the day of the doctorate
ask-phd_in_nl_or_within_150_km = whether the stay for the doctorate was here or near the border
ask-contract_signed = the day the contract was agreed
ask-previous_employment_ended = the last day of the previous job
ask-highest_degree = highest degree
ask-degree_date = date of the degree
ask-institution_country = country of the degree
ask-programme_years = length of the study programme
ask-nuffic_evaluated = whether the degree was evaluated
ask-degree_top_200 = whether the university was in the top { $rankings }
ask-employer_recognised_sponsor = whether the IND recognises the employer
ask-relevant_experience_years = years of relevant experience
ask-it_experience_years_in_last_7y = years of IT experience
ask-nl_permit = the Dutch permit held now
ask-had_orientation_year = an earlier orientation year
ask-ruling_request_date = the day the ruling is asked for
ask-ruling_first_used = the first day of the ruling
ask-ruling_in_december_2022_payroll = whether the ruling was in the payroll of December { $december }
ask-job_offer = whether there is an offer
ask-job_kind = the kind of work

## Three routes
routes-title = What is left of the pay
year = Year
years-from-to = { $from }–{ $to }
routes-same-package = The same package on every route: { $package } a year, holiday allowance included. Only the tax differs.
routes-part-year = Part of this year is spent elsewhere, so the amounts for the year are an estimate. A refund comes after the tax return.
route-ruling = Under the { -ruling }
route-actual_costs =
    { $role ->
        [employer] Real extra costs, reimbursed
       *[migrant] Your real extra costs, reimbursed
    }
route-neither = With neither
route-absent = Not open this year.
route-best = Leaves most
route-conditional = If the ruling is granted
route-gain = { $gain } a month more than with neither
route-gain-less = { $gain } a month less than with neither
route-percentage = at most { $percentage } tax-free
route-no-costs = Add costs to see what this leaves
net-month = Net in an ordinary month
net-special-month = Net in { $month }, with { $rewards }
net-year = Net over the year, after the assessment
free-year = Tax-free part of the year
part-free = tax-free
part-net = net, after tax
part-tax = tax
no-whole-month = no whole month
about = about { $amount }
exactly = { $amount }
employer-cost = Cost to you over the year
sums-employer = What the year costs you
employer-rates = Each premium is a percentage of the taxable pay, up to a maximum. The percentages stand below, under the figures of the law. Insurance of your own is not in it.
employer-rates-not-law = Some of them are not published yet, so the cost is an estimate.
block-employer_year = Cost of the year
total-employer_year = Cost of the year
line-employer_premiums = Premiums for unemployment, disability, return to work and childcare
line-healthcare_levy = Healthcare levy (Zvw)
break-even = Real extra costs would have to pass { $amount } a year to beat the ruling.
how-made-up = How this is made up
sums-year = The year
table = Table: { $title }
assessment-back = After the tax return about { $amount } comes back.
assessment-due = After the tax return about { $amount } is still due.
payslip-special = Payslip with { $rewards }
special-holiday_allowance = holiday allowance
special-thirteenth_month = thirteenth month
special-bonus = bonus
payslip-ordinary = Payslip of an ordinary month
special-rate = What is paid once a year is taxed at a rate of its own on the payslip. The assessment over the year puts it right.

block-assessment = Income tax of the year
total-assessment = To pay over the year
block-net_year = What is left of the year
total-net_year = Net over the year
block-taxable_year = Taxable pay of the year
total-taxable_year = Taxable pay
block-taxable_month = Taxable pay of the month
total-taxable_month = Taxable pay
block-withholding_year = Tax on the base pay, as if all months were the same
total-withholding_year = Tax for twelve months
block-net_month = What reaches the account
total-net_month = Net
line-base_pay = Base pay
line-holiday_allowance = Holiday allowance
line-thirteenth_month = Thirteenth month
line-bonus = Bonus
line-pension_premium = Pension premium
line-employer_pension = Your pension premium
line-withheld_from_special_rewards = Withheld from what is paid once a year
line-gross = Gross pay
line-exchanged = Exchanged for a tax-free part
line-assessed = Income tax of the year
line-tax_bracket_1 = Tax, first bracket
line-tax_bracket_2 = Tax, second bracket
line-tax_bracket_3 = Tax, third bracket
line-national_insurance = National insurance
line-general_tax_credit = General tax credit
line-labour_tax_credit = Labour tax credit
line-credits_unused = Credit that cannot be used
line-tax_and_national_insurance = Tax and national insurance
line-withheld_from_base_pay = Withheld from base pay

## Years
first-months-title =
    { $role ->
        [employer] The first months
       *[migrant] Your first months
    }
first-months-note = In an ordinary month, while something is still missing. What is withheld too much comes back.
first-months-waiting = While the decision on the { -ruling } is awaited
first-months-waiting-then = An employer may wait for it and make nothing tax-free. With the decision, { $amount } follows for each month waited.
first-months-number = Without a citizen service number (burgerservicenummer, BSN)
first-months-number-then = { $rate } is withheld. It is put right within the year once the number is there, or else after the tax return. Make the appointment with the municipality early.
first-months-health = From the net pay everyone also pays for health insurance: on average { $amount } a month in { $year }.

fewer-hours-title = What if the hours go down?
fewer-hours-note = Pay goes down with the hours; the salary thresholds do not. The amounts are those of { $years }.
field-part_time_percent = Part of full hours
fewer-hours-full = Full hours
fewer-hours-care = Check this before you change the hours. Below its threshold of a year the ruling is lost for that whole year, so it can count back to January.

years-title = Year by year
years-note = Net over each year, after the assessment.
column-free = Tax-free under the ruling
column-ruling = Ruling
column-actual_costs = Real costs
column-neither = Neither
column-status = Based on
free-of-year = { $amount } ({ $percentage })
term-total = Over the whole term the ruling leaves about { $amount } more, if the law and the job stay the same.
events-title = What changes, and when
event-percentage = From { $year } the tax-free part is at most { $to } of the pay; before, { $from }.
event-birthday = From { $date } the salary threshold is the one for { $reduced_age } and older: the month after the birthday.
event-limited-norm = In { $years } the part of the pay above the salary threshold is less than { $percentage }, so less is tax-free.
event-limited-cap = In { $years } the pay is above the maximum: no more of it is tax-free.
event-estimate = Amounts for { $year } and later rest on bills or estimates. They will change a little.
event-end = { $date } is the last day of the ruling.
event-end-early = After { $date } the pay would be below the salary threshold, so the ruling would stop.
status-enacted = law
status-proposed = bill
status-projected = estimate
status-unpublished = not published yet
status-unknown = not known here
certainty-confirmed = confirmed
certainty-computed = computed by an official rule
certainty-derived = follows from texts of law read together
certainty-secondary_sources = according to several advisers
certainty-one_source = seen in one source
certainty-unconfirmed = not confirmed

## The ruling
ruling-title = The { -ruling }
ruling-met =
    { $role ->
        [employer] What can be checked here is met. The Belastingdienst decides.
       *[migrant] You meet what can be checked here. The Belastingdienst decides.
    }
ruling-judgement = The Belastingdienst weighs one of the conditions. The amounts show what it would be worth.
ruling-unknown = A fact is still missing. The amounts show what it would be worth if that fact turns out well.
ruling-no_norm = The salary threshold for that year is not published yet, and the pay lies where it may go either way.
ruling-not_met = One of the conditions does not hold as you describe it. Real extra costs can still be reimbursed tax-free, with proof.
ruling-closed = The ruling is not open as you describe it. Real extra costs can still be reimbursed tax-free, with proof.
ruling-term = It would run from { $from } until { $until }.
ruling-term-granted = It runs from { $from } until { $until }.
ruling-request-by = Employee and employer ask for it together. Asked no later than { $date }, it works back to the first day.
ruling-threshold-unpublished = The salary threshold of the ruling for { $year } is not published yet. It will be at least { $amount } of taxable pay a year.
ruling-threshold-expected = We expect { $amount }.
ruling-threshold-ceiling = Pay above { $amount } is surely enough.
near-threshold =
    The pay is near the salary threshold. In { $year }, { $published ->
        [yes] { $threshold }
       *[no] an expected { $threshold }
    } of taxable pay has to be left after the tax-free part. Check before changing hours, taking unpaid leave or losing a bonus: below the threshold the ruling stops from 1 January of that year.
conditions = The conditions, one by one
verdict-met =
    { $role ->
        [employer] met
       *[migrant] you meet this
    }
verdict-judgement = an authority decides
verdict-unknown = a fact is missing
verdict-no_norm = amount not published yet
verdict-not_met = not met yet
verdict-closed =
    { $role ->
        [employer] not open
       *[migrant] not open to you
    }
outcome-met =
    { $role ->
        [employer] what can be checked here is met
       *[migrant] you meet what can be checked here
    }
outcome-judgement = an authority decides
outcome-unknown = a fact is missing
outcome-no_norm = amount not published yet
outcome-not_met = not open yet
outcome-closed =
    { $role ->
        [employer] not open
       *[migrant] not open to you
    }
taken-as-given = Taken as given, not checked here:
with-margin = The amount is not published yet; this is surely enough.
judged-by-ind = The IND decides.
judged-by-belastingdienst = The Belastingdienst decides.
one-is-enough = One of these is enough:
have-cents_per_month = { $amount } a month
have-cents_in_period = { $amount } in this period
have-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
have-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
have-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
need-cents_per_month = at least { $amount } a month
need-cents_in_period = more than { $amount } in this period
need-days = more than { $count } days
need-months = more than { $count } months
need-years = at least { $count } years
compared = Here: { $have }. Needed: { $need }.

compared-need = Needed: { $need }.

compared-date = Date: { $have }. The limit: { $need }.
compared-ceiling = Here: { $have }. At least needed: { $last }. Surely enough: { $ceiling }.

change-raise_pay = { $monthly } a month more would reach the threshold: { $yearly } a year with holiday allowance. Thresholds rise each January, so leave some room.
change-raise_pay-unpublished = { $monthly } a month more is surely enough: { $yearly } a year with holiday allowance. The threshold itself is not published yet.
change-apply_by = Apply no later than { $date }: an application is tested on the law of the day it arrives.
change-raise_pay_above_norm = Taxable pay above { $yearly } a year would surely pass the salary threshold of the ruling.
change-raise_pay_for_full_allowance = From { $yearly } a year the full percentage is tax-free.
change-raise_pay_to_keep_ruling = From { $yearly } a year the ruling would surely go on after { $date }. On this pay it ends then, because the salary threshold rises.

condition-ruling = Conditions of the ruling
condition-employee_of_withholding_agent = Employed, and paid through a Dutch payroll
condition-ruling_granted = The ruling was granted
condition-recruited_from_abroad = Recruited from abroad
condition-doctorate = A doctorate
condition-doctorate_exception = A recent doctorate here or near the border: the stay for it does not count against you
condition-doctorate_within_a_year = The job starts within a year of the doctorate
condition-doctorate_here = The stay for the doctorate was here or near the border
condition-doctorate_covers_distance = Whether this also holds for where you lived
condition-distance_before_doctorate = Lived far enough from the border before the doctorate
condition-returner_exception = Lived far enough from the border before an earlier job here, begun only some years ago
condition-job_after_study = A job straight after a study here
condition-employer_change = A new contract soon enough after the previous job with the ruling
condition-tested_anew = Too long after the previous job: tested again from the start
condition-remote_start = Work that starts from abroad
condition-distance_150_km = Lived far enough from the border
condition-specific_expertise = Scarce expertise, shown by the pay
condition-group_without_norm = Research, teaching or training as a medical specialist: no salary threshold
condition-salary_norm_general = Taxable pay above the salary threshold
condition-salary_norm_reduced = Taxable pay above the lower salary threshold
condition-salary_norm = Taxable pay above the salary threshold
condition-salary_norm_as_paid = Counting the pay when it is paid
condition-salary_norm_by_entitlement = Counting holiday allowance as it is earned
condition-under_30_with_master = Under { $reduced_age }, with a master’s degree
condition-master_degree = A master’s degree, Dutch or equal to it
condition-scarcity = The expertise is scarce on the Dutch labour market
condition-agreed_in_contract = Agreed in the contract
condition-joint_request = Asked for together, in time
condition-late_request = Asked for late: it starts later
condition-no_earlier_stay = No earlier stay in the Netherlands
condition-earlier_stay_shortens_term = An earlier stay makes the term shorter
condition-earlier_stays_deducted = Earlier stays make the term shorter
condition-earlier_stays_ignored = Earlier stays do not make the term shorter
condition-remaining_term = Some of the term is left

stay-ignored-few_working_days = Not deducted: few working days in every year
stay-ignored-short_private_stays = Not deducted: short private stays in every year
stay-ignored-ended_too_long_ago = Not deducted: it ended long enough ago
stay-ignored-not_before_start = Not deducted: it is not before the job
stay-deducted =
    { $count ->
        [one] Takes { $count } month off the term
       *[other] Takes { $count } months off the term
    }

condition-highly_skilled_migrant = Highly skilled migrant
condition-eu_blue_card = EU Blue Card
condition-free_movement = Free movement
condition-free_movement_nationality = A passport of the EU, the EEA or Switzerland
condition-third_country_national = A passport from outside the EU, the EEA and Switzerland
condition-first_application = A first application
condition-later_application_not_computed = You hold such a permit now: other rules apply, not computed here
condition-contract_with_employer_in_netherlands = A contract with an employer in the Netherlands
condition-recognised_sponsor = The IND recognises the employer
condition-recognised_sponsor_not_needed = No recognised sponsor needed with this passport
condition-pay_norm = Pay at the salary threshold
condition-counted_pay = Pay that counts
condition-age_30_plus = Threshold for { $reduced_age } and older
condition-under_30 = Threshold under { $reduced_age }
condition-age_under_30 = Under { $reduced_age } on the day of the application
condition-reduced = Lower threshold for recent graduates
condition-normal = Ordinary threshold
condition-recent_graduate = A recent degree that counts
condition-wage_with_allowance_on_top = Your pay, if the holiday allowance comes on top
condition-graduate_by_degree = By the degree itself
condition-holds_orientation_year = Holds an orientation-year permit
condition-degree_opens_orientation_year = A degree that opens the orientation year
condition-within_three_years_of_degree = Within { $graduate_years } years of the degree
condition-degree_obtained = The degree is there on the day of the application
condition-research_norm_not_computed = Research has a threshold of its own, not computed here
condition-market_wage = Pay in line with the market
condition-working_conditions = Working conditions as usual in the sector
condition-paid_monthly_to_own_account = Paid each month into the employee’s own account
condition-passport_valid = A valid passport
condition-no_public_order_objection = No objection of public order
condition-work_not_excluded = Work for which this permit exists
condition-big_registration_not_computed = Registration in the BIG register, not checked here
condition-recognition_of_profession_not_computed = Recognition of the profession, not checked here
condition-not_excluded_from_blue_card = Nothing that rules out a Blue Card
condition-contract_length = A contract that is long enough
condition-employer = The employer
condition-employer_has_real_activity = The employer does real business
condition-no_employer_fine_in_5_years = The employer was not fined in the last { $fine_years } years
condition-qualification = Qualification
condition-higher_education_diploma = A degree of higher education that fits the job
condition-programme_length = Length of the study programme
condition-diploma_level = The degree equals a Dutch one
condition-relevant_experience = Relevant experience
condition-it_experience = Relevant experience in IT

## Permits
permits-title = Living and working in the Netherlands
scheme-highly_skilled_migrant = Highly skilled migrant (kennismigrant)
scheme-eu_blue_card = EU Blue Card
scheme-free_movement = Free movement
about-highly_skilled_migrant = A permit for work with an employer that the IND recognises. It asks for pay, not for a degree.
about-eu_blue_card = A European permit for work that needs a degree or long experience. The employer need not be recognised.
about-free_movement = Citizens of the EU, the EEA and Switzerland need no permit to live and work here.
threshold = Salary threshold: { $amount } a month, without holiday allowance ({ $kind }).
threshold-unpublished = The salary threshold ({ $kind }) for that date is not published yet. It will be at least { $last } a month.
threshold-expected = We expect { $amount }.
threshold-ceiling = From { $ceiling } a month you are surely above it.
counted = Pay that counts: { $amount } a month, without holiday allowance.
gap = Short by { $amount } a month.
gap-at-least = Short by at least { $amount } a month.
norm-age_30_plus = { $reduced_age } and older
norm-under_30 = under { $reduced_age }
norm-reduced = recent graduates
norm-normal = ordinary
norm-general = ordinary
norm-under_30_with_master = under { $reduced_age } with a master’s degree
norm-no_norm = no threshold
free-part-lowers = { $route }: the pay in the contract becomes { $counted } a month, below the threshold. Then the IND decides.
free-part-room = A tax-free part of at most { $amount } a month keeps the contract pay at the threshold.
fact-fee = Fee
fact-decision_days = The IND decides within
fact-longest_permit_months = Valid for at most
fact-value-decision_days = { $count } days
fact-value-longest_permit_months = { $count } months

## Costs
costs-title =
    { $role ->
        [employer] The costs, looked at one by one
       *[migrant] Your costs, looked at one by one
    }
costs-total = { $amount } of these costs can be reimbursed tax-free in { $year }.
cost-recognised = { $kind }: { $exempt } of { $cents } can be tax-free.
cost-ordinary = { $ordinary } counts as ordinary housing.
cost-refused = { $kind }: none of { $cents }.
refusal-not_recognised_this_year = The law does not allow it in this year.
refusal-always_wage = It always counts as pay.
refusal-uncertain = It is not certain whether it may be tax-free.
costs-proof = Each cost has to be proved, and the employer has to reimburse it. You choose for a whole year between this and the ruling.

## What the answer rests on
basis-title = What this rests on
assumptions-title = Assumed
assumptions-changeable = Assumed, and easy to change
change = Change
assumption-resident_and_insured_while_employed = You live here and are insured here while employed.
assumption-below_aow_age = You are younger than the state pension age.
assumption-holiday_allowance_paid_in_may = Holiday allowance is paid in May.
assumption-special_reward_rate_on_converted_wage = Holiday allowance is taxed at the rate of a full year’s pay.
assumption-free_part_out_of_gross_pay = The tax-free part comes out of gross pay, so the package stays the same.
assumption-costs_proved_and_reimbursed = The costs are proved, and the employer reimburses them.
assumption-costs_spread_over_the_payments = The costs are spread over the payments of the year.
assumption-ordinary_housing_on_wage_before_exchange = The ordinary part of housing is computed on the full pay.
assumption-norm_on_wage_paid = The salary threshold of the ruling is tested on the pay of the year.
assumption-cap_by_calendar_days = In part of a year the maximum is divided by days.
assumption-allowance_down_to_the_norm = The tax-free part may go so far that the taxable pay ends exactly on the salary threshold. Some advisers keep one euro above it.
assumption-university_master = The master’s degree is from a university, not from a university of applied sciences (hbo).
assumption-late_request_does_not_move_the_end = A late request does not move the last day of the ruling.
assumption-earlier_work_on_weekdays = Earlier work here was on every weekday, where its days were not counted.
assumption-amounts_change_by_indexation_only = Thresholds not yet published follow the usual yearly rise.
assumption-rise_below_ceiling = No threshold rises more than the bound used here.
assumption-index_does_not_fall = No threshold falls.
assumption-pay_holiday_allowance = The holiday allowance is part of the amount.
assumption-programme_accredited = The study programme is accredited.
assumption-degree_relevant_to_job = The degree fits the job.
assumption-job_kind = The work is none of the special kinds.
assumption-employer_has_real_activity = The employer does real business.
assumption-employer_fined_last_5y = The employer was not fined in the last { $fine_years } years.
assumption-holiday_allowance_base = Holiday allowance is computed on the pay before the tax-free part is taken off.
assumption-pay_in_line_with_market = The pay is in line with the market.
assumption-pay_paid_monthly_to_own_account = The pay reaches the employee’s own account each month.
assumption-pay_period = The pay is for a month.
assumption-premium_awf = The unemployment premium is low for a contract without an end date or of which that is not known, and high for one with an end date.
assumption-premium_aof = The disability premium is the high one, for a medium-sized or large employer.
assumption-pension_employee_percent = No pension premium is taken off. With a pension, net pay is lower.
assumption-pension_employer_percent = You pay no pension premium.
assumption-pension_offset_yearly = Pension is built up over all of the base pay and holiday allowance.
assumption-pay_thirteenth = There is no thirteenth month.
assumption-pay_bonus_yearly = There is no bonus.
assumption-thirteenth_month_and_bonus_paid_in_december = A thirteenth month and a bonus are paid in December, or with the last wage.
assumption-part_time_percent = The hours are full hours.
assumption-payroll_credit = The employer applies the payroll tax credit.
assumption-passport_valid = The passport is valid.
assumption-public_order_objection = There is no objection of public order.
assumption-costs_funding = Reimbursed costs come out of gross pay.
assumption-user_role = You are moving yourself.
outside-title = What this does not cover
outside-earlier_stays_in_the_term = How much an earlier stay shortens the term of the ruling.
outside-other_income_of_the_year = Other income of the same year.
outside-payslip_of_a_part_month = The payslip of a month worked in part.
outside-years_from_aow_age = Years from the state pension age on.
outside-other_pay = Shares, a company car, benefits, pay from others, a sign-on bonus and overtime.
outside-yearly_choice = The employer’s choice, once a year, between the ruling and your real costs.
outside-entry_visa = The entry visa (mvv), the tuberculosis test and the papers to bring.
outside-work_from_abroad_before_arrival = Tax and insurance of the months you work from abroad before you arrive.
outside-later_application_not_computed = An extension, or a change of employer, on a permit you hold already.
outside-research_norm_not_computed = The lower salary threshold for research and for doctors in training.
outside-big_registration_not_computed = Registration in the BIG register for health professions.
outside-recognition_of_profession_not_computed = Recognition of a regulated profession.
outside-minimum_wage_after_exchange = Whether the pay left in the contract is at least the minimum wage.
outside-other_schemes = Other permits, such as researcher, transfer within a company, orientation year, start-up or study.
figures-title = Figures of the law used here
figures-note = Each with where it stands, how sure it is, and its article. Names are those of the calculator.
figure-unpublished = not published yet
figure-projected = expected { $amount }
figure-from = from { $date }
group-income_tax = Income tax
group-national_insurance = National insurance
group-general_tax_credit = General tax credit
group-labour_tax_credit = Labour tax credit
group-employer_premiums = Employer's premiums
group-healthcare_levy = Healthcare levy
group-healthcare_benefit = Healthcare benefit and health insurance
group-payroll = Payroll rules
group-minimum_wage = Minimum wage and holiday allowance
group-ruling = The { -ruling }
group-ruling_transition = Transition rules of the { -ruling }
group-extraterritorial_costs = Real extra costs
group-highly_skilled_migrant = Highly skilled migrant
group-eu_blue_card = EU Blue Card
receipt-title = Receipt: how to reproduce this answer
receipt-engine = Version
receipt-checked = Figures last checked
receipt-until = Figures until
receipt-sha = Fingerprint of the figures
receipt-request = What was read
receipt-articles = Articles of law
