## The sums of a year
sums-employer = What the year costs you
employer-rates = Each premium is a percentage of the taxable pay, up to a maximum. The percentages stand below, under the figures of the law. Insurance of your own is not in it.
employer-rates-not-law = Some of them are not published yet, so the cost is an estimate.
block-employer_year = Cost of the year
total-employer_year = Cost of the year
line-employer_premiums = Premiums for unemployment, disability, return to work and childcare
line-car_no_cost = Company car: pay for the tax, and no cost by itself
line-healthcare_levy = Healthcare levy (Zvw)
sums-year = The year
sums-later = The sums of later years are not worked out line by line when pay or amounts are expected to rise.
table = Table: { $title }
assessment-back = After the tax return about { $amount } comes back.
assessment-due = After the tax return about { $amount } is still due.
payslip-special = Payslip with { $rewards }
payslip-of = Payslip of { $month }
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
line-sign_on_bonus = Sign-on bonus
line-stock = Shares that become yours
line-car = Company car, as counted by the tax
line-in_kind = Of which no cash: a car, shares
line-removal = Removal, reimbursed untaxed
line-costs_on_top = Real costs, reimbursed untaxed on top
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
line-elderly_tax_credit = Elderly tax credit
line-young_disabled_tax_credit = Young disabled person’s tax credit
line-combination_tax_credit = Combination tax credit, for working parents
line-credits_unused = Credit that cannot be used
line-tax_and_national_insurance = Tax and national insurance
line-withheld_from_base_pay = Withheld from base pay

## From gross to net
gross-to-net-title = From gross to net over the year
gross-to-net-route = { $route }: { $net } is left of { $gross } gross.
gross-to-net-taxed = What is left of the taxed part
gross-to-net-in-kind = No cash: a car, shares

## Benefits
benefits-title = Beside the pay: healthcare benefit (zorgtoeslag)
benefits-intro = An amount each month towards Dutch health insurance, for lower incomes. Whoever has a right to it has to apply for it.
benefits-month =
    about { $amount } a month, for { $months ->
        [one] { $months } month
       *[other] { $months } months
    } of the year
benefits-none = nothing, because the income is too high
benefits-income-too-high = There is none at this pay: the income is too high.
benefits-no-month = There is none this year: it begins with the first whole month.
benefits-depends = It depends on this:
benefits-before-arrival = Income from earlier in that year counts too, and can make it less:
benefits-figures = The figures are those of { $figures }: not all of { $year } are published yet.
benefits-capital = Savings and other capital have a limit too, which is not looked at here.
benefits-official = The official page (in Dutch)
benefits-other = There are also benefits for rent (huurtoeslag), childcare (kinderopvangtoeslag) and children (kindgebonden budget). They are not worked out here.
benefits-all = All benefits (in Dutch)

## The first months
first-months-title =
    { $role ->
        [employer] The first months
       *[migrant] Your first months
    }
first-months-note = What an ordinary month is while something is still missing, and what else is different at first. What is withheld too much comes back.
first-months-part = An estimate, for the days worked.
first-months-part-ruling = An estimate under the ruling, for the days worked. With neither it is about { $amount }.
first-months-back = Comes back after the tax return for { $year }
first-months-due = Still to pay after the tax return for { $year }
first-months-waiting = While the decision on the { -ruling } is awaited
first-months-waiting-then = An employer may wait for it and make nothing tax-free. With the decision, { $amount } follows for each month waited.
first-months-number = Without a citizen service number (burgerservicenummer, BSN)
first-months-number-then = { $rate } is withheld. It is put right within the year once the number is there, or else after the tax return. Make the appointment with the municipality early.
account-title =
    { $role ->
        [employer] What reaches the account in the first year
       *[migrant] What reaches the account in your first year
    }
account-note = Before health insurance is paid from it.
account-note-ruling = With the { -ruling }, and before health insurance is paid from it.
account-month = Month
account-amount = On the account
account-ordinary = An ordinary month
account-special_rewards = With { $rewards }
account-part_month = A month worked in part
account-without_number = No citizen service number (BSN) yet
account-waiting = The decision on the ruling is still awaited
account-back_pay = With what follows for the months waited
account-number-then = In the months without a number more is withheld. The employer may correct that within the same calendar year, once the number is there. If not, the tax return gives it back.
account-asks =
    { $role ->
        [employer] Do you know more about these months?
       *[migrant] Do you know more about your first months?
    }
first-months-health = From the net pay everyone also pays for health insurance: on average { $amount } a month in { $year }.
first-months-health-own = Of the net pay { $amount } a month goes to health insurance.

## Changes at work
at-work-title = What if something changes at work?
fewer-hours-title = Fewer hours
fewer-hours-note = Pay goes down with the hours; the salary thresholds do not. The amounts are those of { $years }.
field-part_time_percent = Part of full hours
fewer-hours-full = Full hours
fewer-hours-care = Check this before you change the hours. Below its threshold of a year the ruling is lost for that whole year, so it can count back to January.
leave-title = Leave or illness
leave-intro = Say what kind it is, and from when until when, to see what it changes.
field-leave_kind = Leave or illness
option-leave_kind-unpaid = Unpaid leave
option-leave_kind-parental = Parental leave
option-leave_kind-maternity = Leave for pregnancy, birth, adoption or foster care
option-leave_kind-illness = Illness
field-leave_from = First day of it
field-leave_until = Last day of it
field-leave_pay_percent = What of the pay goes on, in percent
hint-leave_pay_percent = With benefits that come through the employer. Leave it empty if nothing does.
leave-without = Without it
leave-with = With it
leave-net = Net over { $year }: { $route }
leave-until = Last day of the ruling
leave-ruling-lost = With it the pay of the first year would not pass the salary threshold of the ruling.
leave-ruling-ends = With it the ruling would stop after { $date }: the pay of the next year would be below the salary threshold.
leave-ruling-holds = The ruling goes on as it would without it.
leave-threshold = Parental leave and leave for pregnancy, birth, adoption or foster care do not count against the salary threshold of the ruling. Unpaid leave and illness do: below the threshold of a year the ruling is lost for that whole year.

## Check a payslip
payslip-title = Check a payslip
payslip-intro = See what the official tables withhold. The credits are those of the other answers.
payslip-withheld = By the tables of { $year }
payslip-from-wage = Withheld from the wage
payslip-from-reward = Withheld from what is paid once, at { $rate }
payslip-credit = Labour tax credit, as the payslip states it
payslip-sum = The tables take the wage as { $row } a year.
payslip-differs = Does a payslip say something else? Ask the employer first: the wage that counts, the period or the credits may be different.
field-payslip_wage = Taxable wage on the payslip
hint-payslip_wage = After pension and without any tax-free part (loon voor de loonheffing, column 14).
field-payslip_date = A day it is for
hint-payslip_date = Leave it empty for today.
field-payslip_period = It is for
option-payslip_period-month = a month
option-payslip_period-four_weeks = four weeks
option-payslip_period-week = a week
option-payslip_period-day = a day
option-payslip_period-quarter = a quarter
field-payslip_table = Which table?
option-payslip_table-white = White: pay for work done now
option-payslip_table-green = Green: a pension or most benefits
field-payslip_special_reward = Taxable holiday allowance, bonus or thirteenth month on it
field-payslip_previous_year_wage = Taxable wage of the year before
hint-payslip_previous_year_wage = The rate on such a payment follows it. Leave it empty in a first year.
field-single_elderly_credit = Is the credit for single people of state pension age applied here?

## The term
term-title = The whole term, month by month
term-note = What reaches the account in an ordinary month. What is paid once a year is left out of the picture; it stands in the table.
term-text = Net in an ordinary month from { $from } until { $until }.
term-text-route = { $route }: { $first } at first, { $last } at the end.
term-months = Months
term-what = What it is
term-special_rewards = With what is paid once a year.
term-part_month = Worked in part.
term-ruling_in_part = The ruling applies to part of it.
term-cause = { $months }: { $causes }
term-ahead = Looking ahead: what if pay and prices rise?
field-wage_growth_percent = By how much does the pay rise each January, in percent?
hint-wage_growth_percent = 3 or 2,5. Leave it empty if it stays the same.
field-indexation_percent = By how much do the amounts of the law rise each year, in percent?
hint-indexation_percent = Tax brackets, credits and salary thresholds of years that are not known yet.
assumption-wage_growth_percent = The pay stays the same.
assumption-indexation_percent = The amounts of the law stay the same after the last year that is known.
cause-start = The job starts.
cause-start_of_ruling = The ruling starts.
cause-percentage = Another percentage may be tax-free.
cause-birthday = From the month after the birthday the salary threshold for { $reduced_age } and older counts.
cause-norm = The salary threshold of the ruling leaves less room for a tax-free part.
cause-cap = The maximum of the ruling limits the tax-free part.
cause-agreed_percentage = The percentage in the contract is tax-free.
cause-full_percentage = The full percentage is tax-free.
cause-allowance_of_the_year = The tax-free part of the year is divided over other payments.
cause-wage_growth = The pay rises.
cause-figures_of_the_year = The tax amounts of a new year.
cause-indexation = The amounts of the law rise.
cause-costs = Another amount of real costs is tax-free.
cause-end_of_costs = Real costs can no longer be tax-free.
cause-end_of_ruling = The ruling has ended.
cause-norm_not_met = The pay is no longer above the salary threshold of the ruling.
cause-end_of_partial_non_resident = Partial non-resident status has ended.
cause-leave = Leave or illness.
cause-aow_age = State pension age.
cause-insurance = The insurance changes country.

## Totals
totals-title = All amounts side by side
totals-over = Over
totals-term = the whole term
totals-gross = Gross pay
totals-free = Of which tax-free
totals-on_top = Costs on top of it, untaxed
totals-taxable = Taxable pay
totals-withheld = Taken off on payslips
totals-assessed = Tax over the year, after the tax return
totals-net = Net
totals-employer = Cost to you
totals-note = All years together, to hundreds of euros. It holds only if the law and the job stay the same. Costs that are reimbursed are in the net.
totals-note-year = Costs that are reimbursed are in the net.
term-total-ruling = Over the whole term the ruling leaves about { $amount } more than neither, if the law and the job stay the same.
term-total-actual_costs = Over the whole term reimbursing real costs leaves about { $amount } more than neither, if the law and the job stay the same.

## Pictures
picture-here =
    { $role ->
        [employer] this offer
       *[migrant] you are here
    }
picture-soft = Paler: not law yet
picture-table = The same in a table
curve-estimate = Not all of it is law yet.
curve-text-route = { $route }: { $low } at { $from }, { $high } at { $until }.
curve-text-here =
    { $role ->
        [employer] This offer is at { $amount }.
       *[migrant] You are at { $amount }.
    }
beat-title = When real costs beat the ruling
beat-note = Net over { $year }, with more or fewer real extra costs reimbursed instead of the ruling.
beat-text = Net of a year under the ruling and with real costs reimbursed, by the costs of a year.
beat-axis = Real extra costs a year that can be tax-free
beat-crossing = From about { $amount } a year on, reimbursing real costs leaves more than the ruling.
beat-permit = Real costs would have to pass about { $amount } a year to beat the ruling. Out of gross pay they cannot: the pay in the contract would fall below the salary threshold of the permit first. Costs paid on top of the pay have no such limit.
beat-no-crossing = The ruling leaves no more than real costs would.
beat-here =
    { $role ->
        [employer] The costs filled in come to { $amount } a year.
       *[migrant] Yours come to { $amount } a year.
    }
beat-years = Over each year, as far as the job runs in it: { $years }.
beat-year = { $amount } in { $year }
beat-school = Fees of an international school can be tax-free beside the ruling too. The picture leaves that out; the amounts by year count it.
more-pay-title = More pay or less
more-pay-note = Net over { $year }, for every gross pay around this one.
more-pay-text = Net of a year by gross pay.
more-pay-axis = Gross pay { $period }
edge-at = { $amount }: { $what }
edge-about = About { $amount }: { $what }
edge-scheme = the salary threshold of the permit: { $scheme }.
edge-general_credit_falls = from here the general tax credit goes down.
edge-labour_credit_falls = from here the labour tax credit goes down.
edge-labour_credit_ends = from here there is no labour tax credit.
edge-bracket_1_end = from here the second tax rate counts.
edge-bracket_2_end = from here the highest tax rate counts.
edge-norm = from here the ruling applies: the pay is above its salary threshold.
edge-full_allowance = from here the full percentage is tax-free.
edge-cap = from here no more of the pay is tax-free: the maximum of the ruling.
edge-break_even = from here real costs leave more than the ruling.
edge-permit_threshold = from here no more pay is exchanged for costs. The pay in the contract would fall below the salary threshold of the permit.

## The ruling
ruling-gain = More net pay a month, in { $years }
ruling-first-day = First day
ruling-last-day = Last day
ruling-ask-by = Ask for it by
ruling-ask-together = Employee and employer ask for it together. Asked by that day, it works back to the first day.
ruling-ask-late = Asked later, it starts on the first day of the month after the request.
ruling-ask-late-worth = Asked later, it starts on the first day of the month after the request: each month missed is about { $amount } less.
ruling-threshold-unpublished = The salary threshold of the ruling for { $year } is not published yet. It will be at least { $amount } of taxable pay a year.
ruling-threshold-expected = We expect { $amount }.
ruling-threshold-ceiling = Pay above { $amount } is surely enough.
near-threshold =
    The pay is near the salary threshold. In { $year }, { $published ->
        [yes] { $threshold }
       *[no] an expected { $threshold }
    } of taxable pay has to be left after the tax-free part, and the whole pay is { $room } more than that. Check before changing hours, taking unpaid leave or losing a bonus: below the threshold the ruling stops from 1 January of that year.
months-lost =
    { $count ->
        [one] Because it is asked for late, { $count } month of the term is lost.
       *[other] Because it is asked for late, { $count } months of the term are lost.
    }
months-lost-worth = They would have been worth about { $amount } together.
months-lost-else = Nothing else is lost.
ruling-years-title = The tax-free part, year by year
ruling-years-free = { $percentage } tax-free:
ruling-years-nothing = nothing is tax-free
ruling-years-threshold = Salary threshold of a year: { $amount }
ruling-years-threshold-from = From { $date }: { $amount }
limit-percentage = The full { $percentage } of the pay.
limit-agreed = Less than the full { $percentage }, because less was agreed.
limit-norm = Less than the full { $percentage }: the taxable pay may not go below the salary threshold.
limit-cap =
    Less than the full { $percentage }: no more than { $sure ->
        [yes] { $cap }
       *[no] an expected { $cap }
    } can be tax-free.
ruling-years-cap =
    No more than { $sure ->
        [yes] { $cap }
       *[no] an expected { $cap }
    } can be tax-free in { $year }; this pay stays below it.
ruling-years-no-cap = In { $year } there is no maximum.
ruling-years-sure = How sure the percentages are: { $certainty }.

## Who lived here already
lived-here-why =
    { $role ->
        [employer] The ruling is meant to help bring people over from another country. So it looks at where someone lived when the contract was agreed, not at the passport.
       *[migrant] The ruling is meant to help employers bring people over from another country. So it looks at where you lived when the contract was agreed, not at your passport.
    }
lived-here-title = What may still be open
way-doctorate_exception = A doctorate here, or near the border
way-doctorate_exception-how = If the job starts within a year of it, the stay for the doctorate does not count against the ruling. It does make the ruling shorter.
way-doctorate_exception-ask = Fill in the doctorate
way-job_after_study = A job straight after a study or internship here
way-job_after_study-how = By the official policy a study here is no obstacle. An inspector may see it differently, so the Belastingdienst decides.
way-job_after_study-ask = Fill in the time studied here
way-employer_change = The ruling from an earlier job
way-employer_change-how = It goes on with a new employer if that contract is agreed within { $employer_gap } months of the last day of the earlier job.
way-employer_change-ask = Fill in the earlier ruling
way-secondment = An employer abroad that sends an employee here
way-secondment-how = Such a stay for work (secondment) counts as coming from abroad. Then the answer to the question is yes.
way-secondment-ask = Change the answer
way-actual_costs = Real extra costs, reimbursed
way-actual_costs-how = Travel to the home country or a language course, for instance. The employer can reimburse them tax-free, with proof, as long as the stay here is temporary. There is no salary threshold for it.
way-actual_costs-ask = Add costs
lived-here-else = This is about tax alone: a permit does not hang on the ruling. And a removal for the work can be reimbursed untaxed, with or without it.

## What else the ruling changes
effects-title = What else the ruling changes
effects-intro = The tax-free part comes out of the pay in the contract. What follows that pay becomes lower with it, unless something else is agreed.
effect-benefits = Benefits follow the lower pay
effect-benefits-amounts = In { $years } that is { $ruling } a year with the ruling, and { $neither } without it.
effect-benefits-how = Benefits on sickness, unemployment and disability are computed on the pay without the tax-free part. Above the maximum pay for these benefits it makes no difference.
effect-pension = Less pension may be built up
effect-pension-how = Pension is built up on the lower pay, unless the pension scheme counts the tax-free part as well. Ask which it is.
effect-holiday_allowance = Holiday allowance may become lower
effect-holiday_allowance-how = By law it is a part of the lower pay. The contract can say that it is computed on the full pay. The amounts on this page take it that way.
effect-pay_rises = Later pay rises follow the lower pay
effect-pay_rises-how = So does severance pay, unless the contract says otherwise. Agree which pay counts.
effect-healthcare_benefit = Healthcare benefit may become higher
effect-healthcare_benefit-how = The tax-free part is no income for this benefit, so the income it looks at is lower. The same goes for the other benefits of that kind.
effect-driving_licence = A foreign driving licence can be exchanged without an exam
effect-driving_licence-how = That comes with the ruling. With real costs reimbursed instead, it does not. For family members, ask the RDW, the office for vehicles and licences.
effect-mortgage = Mortgage lenders differ
effect-mortgage-how = Many count the tax-free part only in part, or only as long as the ruling lasts. Ask before making an offer on a home.
effect-savings = Savings and shares are taxed as for everyone
effect-savings-years = You can still choose it for { $years }.
effect-savings-how = People with the ruling could once choose to be taxed on them as if they lived abroad (partial non-resident status). That choice was ended. Only whoever had the ruling before then keeps it for a short time, and makes it in the tax return.
effect-source = Seen at { $source }.
effect-no-source = Generally known, but not laid beside a source here. Ask before you count on it.

## Years
years-title = Year by year
years-note = Net over each year, after the assessment.
column-free = Tax-free under the ruling
column-ruling = Ruling
column-actual_costs = Real costs
column-neither = Neither
column-status = Based on
free-of-year = { $amount } ({ $percentage })
events-title = What changes, and when
event-percentage = From { $year } the tax-free part is at most { $to } of the pay; before, { $from }.
event-birthday = From { $date } the salary threshold is the one for { $reduced_age } and older: the month after the birthday.
event-limited-agreed = In { $years } less is tax-free than may be, because less was agreed.
event-limited-norm = In { $years } the part of the pay above the salary threshold is less than { $percentage }, so less is tax-free.
event-limited-cap = In { $years } the pay is above the maximum: no more of it is tax-free.
event-estimate = Amounts for { $year } and later rest on bills or estimates. They will change a little.
event-end = { $date } is the last day of the ruling.
event-end-early = After { $date } the pay would be below the salary threshold, so the ruling would stop.

## Conditions
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

stays-deducted =
    { $count ->
        [one] Earlier time in the Netherlands takes { $count } month off the term.
       *[other] Earlier time in the Netherlands takes { $count } months off the term.
    }
stays-in-doubt =
    { $count ->
        [one] Of { $count } of these months it is not certain that it comes off.
       *[other] Of { $count } of these months it is not certain that they come off.
    }
stay-ignored-few_working_days = Not deducted: few working days in every year
stay-ignored-short_private_stays = Not deducted: short private stays in every year
stay-ignored-ended_too_long_ago = Not deducted: it ended long enough ago
stay-ignored-not_before_start = Not deducted: it is not before the job
stay-deducted =
    { $count ->
        [one] Takes { $count } month off the term
       *[other] Takes { $count } months off the term
    }

compared = Here: { $have }. Needed: { $need }.
compared-need = Needed: { $need }.
compared-date = Date: { $have }. The limit: { $need }.
compared-ceiling = Here: { $have }. At least needed: { $last }. Surely enough: { $ceiling }.

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

## Lists of the form
row-earlier_stays = Time { $number }
add-earlier_stays = Add a time in the Netherlands
remove-earlier_stays = Remove time { $number }
field-earlier_stays-kind = What was it for?
option-earlier_stays-kind-work = Work
option-earlier_stays-kind-private = Holiday, family or other personal reasons
option-earlier_stays-kind-study = Study or internship
field-earlier_stays-days_worked = Days worked in it
hint-earlier_stays-days_worked = Leave it empty if it was every weekday.
row-residence_periods = Place { $number }
add-residence_periods = Add a place
remove-residence_periods = Remove place { $number }
field-residence_periods-country = Country
field-residence_periods-beyond_150_km = More than { $distance } km from the Dutch border?
field-row-from = From
hint-row-from = A month or a year is enough: 3-2019 or 2019.
field-row-until = Until
hint-row-until = Leave it empty if it goes on until the job.

## Costs
costs-intro = Costs you only have because you live and work abroad. The employer can reimburse some of them tax-free, with proof, instead of the ruling.
row-costs = Cost { $number }
field-costs-kind = Kind of cost
field-costs-amount = Amount
field-costs-from = From
hint-costs-from = Leave it empty if it begins with the job.
field-costs-until = Until
hint-costs-until = Leave it empty if it goes on as long as the job.
field-costs-per = How often
option-costs-per-month = a month
option-costs-per-year = a year
option-costs-per-once = once
add-costs = Add a cost
remove-costs = Remove cost { $number }
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
cost-exchanged_pay = More pay exchanged for these costs
field-costs_funding = How are these costs paid?
option-costs_funding-exchange = Out of gross pay
option-costs_funding-on_top = On top of the pay
hint-costs_funding = Out of gross pay the package stays the same. On top of it, the employer pays more.
never-title = What is never tax-free, and why
never-ordinary = { $kinds }: while you work here, these count as ordinary living.
never-wage = { $kinds }: these always count as pay.
never-uncertain = { $kinds }: it is not certain whether this may be tax-free, so it is not counted.
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
refusal-below_permit_threshold = The pay in the contract would then be below the salary threshold of the permit.
costs-proof = Each cost has to be proved, and the employer has to reimburse it. Only what is extra counts, and what is not reimbursed cannot be deducted later.
costs-funding-exchange = These costs come out of gross pay: the package stays the same, and the pay in the contract goes down.
costs-funding-on_top =
    { $role ->
        [employer] Real costs come on top of the pay: the pay stays as it is, and your cost goes up by what you reimburse.
       *[migrant] Real costs come on top of the pay: the pay stays as it is, and the employer’s cost goes up by what is reimbursed.
    }
costs-until = They can be tax-free until { $date } at the latest: after that the stay no longer counts as temporary.
costs-choice = The employer chooses between these costs and the ruling in the first pay period from { $date } on, and then every January. The choice holds for the rest of that calendar year.
cost-keep = Keep: { $evidence }.
evidence-first_housing = the rental contract and the payments of the rent
evidence-double_housing = the rental contract or mortgage of the home you keep, and that of the one here
evidence-home_leave = tickets and invoices, with the dates of the journey
evidence-school_fees = the school’s invoices, and its statement that it is international
evidence-language_course = the invoice of the course
evidence-personal_papers = invoices and receipts of the fees
evidence-preliminary_trip = tickets and the hotel invoice, with what was visited and when
evidence-storage = the contract and invoices of the storage
evidence-tax_return = the adviser’s invoice, and what the same would cost at home
evidence-medical_examinations = invoices, with what they were for
evidence-social_security_certificate = the certificate and the invoice
evidence-living_costs = how the prices of both places compare, from an independent source
evidence-utilities = the bills, and what the same cost at home
evidence-private_calls = the bills, with the calls to the home country
condition-actual_costs = Real extra costs, reimbursed tax-free
condition-temporary_stay = The stay is temporary
condition-country_of_origin = You come from another country
condition-reimbursed_by_employer = The employer reimburses the costs
condition-proved_per_cost = Each cost is proved

## What the answer rests on
basis-title = What this rests on
assumptions-title = Assumed
assumptions-changeable = Assumed, and easy to change
change = Change
assumption-residence = You live in the Netherlands, from your first working day here on.
assumption-insured = From then on you are insured in the Netherlands.
assumption-below_aow_age = You are younger than the state pension age.
assumption-ruling_agreed_in_contract = The contract gives the tax-free part beside a lower wage, and allows a smaller one.
assumption-ruling_ends_for_good_below_the_norm = After a year below the salary threshold the ruling does not come back. Only one source says so.
assumption-pay_day = Wages are paid on the last day of the month.
assumption-other_wage_yearly = You have no wage from another employer.
assumption-wage_received_during_the_term = The ruling shares in what is paid on its last day or before; of pay that comes later nothing is tax-free.
assumption-wage_from_others_makes_room = Wage from others counts for the salary threshold, and so leaves more of this pay tax-free. That is one reading of the rules.
assumption-holiday_allowance_month = Holiday allowance is paid in May.
assumption-part_month_of_five_day_weeks = In a month worked in part you work five days a week; its payslip is an estimate.
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
assumption-pay_sign_on_bonus = There is no sign-on bonus.
assumption-pay_stock_yearly = No shares are part of the pay.
assumption-pay_car_addition_yearly = There is no company car for private use.
assumption-moving_costs_reimbursed = The employer reimburses no removal.
assumption-removal_for_the_work = The removal is for the work, within two years and from far enough away, so its reimbursement is untaxed up to the limit.
assumption-thirteenth_month_and_bonus_paid_in_december = A thirteenth month, a bonus and shares come in December, or with the last wage.
assumption-part_time_percent = The hours are full hours.
assumption-payroll_credit = The employer applies the payroll tax credit.
assumption-passport_valid = The passport is valid.
assumption-public_order_objection = There is no objection of public order.
assumption-costs_funding = Reimbursed costs come out of gross pay.
assumption-user_role = You are moving yourself.
outside-title = What this does not cover
outside-earlier_stays_in_the_term = How much an earlier stay shortens the term of the ruling.
outside-other_income_of_the_year = Other income of the same year.
outside-employer_cost_from_aow_age = What an employee costs the employer from the state pension age on.
outside-insurance_elsewhere = The premiums of the country where you are insured, for you and for the employer.
outside-tax_of_the_country_of_residence = The tax of the country where you live, and what its treaty with the Netherlands says.
outside-qualifying_non_resident = Whether nearly all your income is taxed here: then the credits in the tax return are larger.
outside-combination_credit = The combination credit for working parents, as long as you have not said whether you have a partner.
outside-other_pay = Allowances, pay from others and overtime.
outside-yearly_choice = Real costs reimbursed before the employer’s first choice, and the ruling after it in the same year.
outside-entry_visa = The entry visa (mvv), the tuberculosis test and the papers to bring.
outside-work_from_abroad_before_arrival = Tax and insurance of the months you work from abroad before you arrive.
outside-leave_under_a_permit = What the IND does when pay falls below the threshold of a permit for a time. For a highly skilled migrant, unpaid leave and sick pay below it are not excused; leave for pregnancy, birth, adoption or care is, when it is reported within four weeks. Ask before you agree to it.
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
certainty-confirmed = confirmed
certainty-computed = computed by an official rule
certainty-derived = follows from texts of law read together
certainty-secondary_sources = according to several advisers
certainty-one_source = seen in one source
certainty-unconfirmed = not confirmed
group-income_tax = Income tax
group-national_insurance = National insurance
group-general_tax_credit = General tax credit
group-labour_tax_credit = Labour tax credit
group-elderly_tax_credit = Elderly tax credit
group-young_disabled_tax_credit = Young disabled person’s tax credit
group-combination_tax_credit = Combination tax credit
group-state_pension = State pension age
group-reimbursements = Untaxed reimbursements
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

## More on the ruling
ruling-form-intro = Few people need these. Leave empty what you do not know.
field-ruling_agreed_in_contract = Does the contract give the tax-free part beside a lower wage?
hint-ruling_agreed_in_contract = It has to be agreed, usually in an addendum. Calling part of an unchanged wage tax-free is not enough.
field-ruling_percentage_agreed = Tax-free percentage agreed in the contract, if it is lower
hint-ruling_percentage_agreed = Some employers agree less than the law allows.
field-other_wage_yearly = Wage of a year from other employers
hint-other_wage_yearly = Before tax, here or abroad, beside this job. It counts for the salary threshold.
field-master_of_university = Is the master’s degree from a research university?
hint-master_of_university = A master’s degree from a university of applied sciences (hbo) does not lower the salary threshold.
field-pay_day = Day of the month on which wages are paid
hint-pay_day = It matters for the last month of the ruling.
field-related_employer = Does the new employer belong to the same group as the previous one?
hint-related_employer = For a change of employer without a day in between: then nothing has to be asked for again.

## Folds of the form, and the first months
given-intro = Most people can leave these as they are. Change what is different for you.
field-holiday_allowance_month = In which month is the holiday allowance paid?
hint-holiday_allowance_month = Most employers pay it in May.
field-contract_signed = Day the contract was agreed
field-previous_employment_ended = Last day of the previous job with the ruling
hint-previous_employment_ended = Only if this job is with a new employer.
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
field-ruling_decision_expected = Day the decision on the ruling is expected
hint-ruling_decision_expected = Until then the employer may withhold as if there were no ruling.
field-citizen_number_from = Day the employer gets the citizen service number (BSN)
hint-citizen_number_from = Until then much more is withheld. Leave it empty if it is there from the start.
field-health_premium_monthly = Health insurance, a month
hint-health_premium_monthly = What the insurer asks. Leave it empty for the average.
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
field-pay_sign_on_bonus = Sign-on bonus
hint-pay_sign_on_bonus = Paid once, with the first wage.
field-pay_stock_yearly = Shares that become the employee’s in a year
hint-pay_stock_yearly = Their value on the day they do (vesting).
field-pay_car_addition_yearly = Company car: the addition for private use, a year
hint-pay_car_addition_yearly = The Dutch term is bijtelling: a part of the list price, less what is paid for it.
field-moving_costs_reimbursed = Removal reimbursed by the employer
hint-moving_costs_reimbursed = Without the cost of moving the household goods, which is untaxed anyway.
field-residence =
    { $role ->
        [employer] Where will this person live while working here?
       *[migrant] Where will you live while working here?
    }
field-resident_from = First day living in the Netherlands
hint-resident_from = Leave it empty if it is the first working day.
field-qualifying_non_resident = Is at least nine tenths of the income taxed in the Netherlands?
hint-qualifying_non_resident = Then the tax return treats it as a resident’s. It must be the whole year’s income, from everywhere.
field-insured =
    { $role ->
        [employer] Where is this person insured?
       *[migrant] Where are you insured?
    }
hint-insured = Social insurance: state pension, survivors and long-term care. With an A1 certificate that is another country.
option-insured-nl = In the Netherlands
option-insured-elsewhere = In another country
field-insured_from = First day insured in the Netherlands
hint-insured_from = Only if that day comes while working here.
field-young_disabled = Is there a right to the credit for young disabled people (jonggehandicaptenkorting)?
field-partner =
    { $role ->
        [employer] Does this person have a partner?
       *[migrant] Do you have a partner?
    }
hint-partner = Married, registered or living together; also when the partner lives abroad.
field-partner_income_yearly = The partner’s income in the year
hint-partner_income_yearly = Before tax, wherever it is earned. Write 0 if there is none.
field-partner_insured = Where is the partner insured for health care?
option-partner_insured-nl = In the Netherlands
option-partner_insured-elsewhere = In another country
field-income_before_arrival_yearly = Income earned abroad in the year of arrival, before it
hint-income_before_arrival_yearly = It counts for the healthcare benefit of that year.
field-youngest_child_born = When was the youngest child born?
hint-youngest_child_born = Of children who live in the same home. The year is enough. Leave it empty if there are none.
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
field-costs = Real extra costs
field-day = Today

## Conditions, and what would change the ruling
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
change-raise_pay_above_norm = Taxable pay above { $yearly } a year would surely pass the salary threshold of the ruling.
change-raise_pay_for_full_allowance = With about { $monthly } a month more, from { $yearly } a year, the full percentage is tax-free.
change-raise_pay_to_keep_ruling = From { $yearly } a year the ruling would surely go on after { $date }. On this pay it ends then, because the salary threshold rises.
norm-general = ordinary
norm-under_30_with_master = under { $reduced_age } with a master’s degree
