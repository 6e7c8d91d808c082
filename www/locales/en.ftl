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
section-pay = Pension, bonus and other pay
section-living =
    { $role ->
        [employer] Where this person lives, and with whom
       *[migrant] Where you live, and with whom
    }
section-costs = Real extra costs
section-ruling = Already have the ruling, or asked for it?
section-ruling-more = More on the ruling
section-employer = The premiums you pay
section-given = What is taken as given
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
option-pay_period-four_weeks = every four weeks
option-pay_period-week = a week
option-pay_period-hour = an hour
field-hours_per_week = Hours a week
hint-hours_per_week = For example 38.5. Needed for pay by the hour.
field-pay_holiday_allowance = Is the { $holiday_rate } holiday allowance (vakantiegeld) part of that amount?
option-pay_holiday_allowance-included = Yes, it is included
option-pay_holiday_allowance-excluded = No, it comes on top
option-pay_holiday_allowance-monthly = No, it comes on top and is paid out each month
field-contract_start = First working day
hint-contract_start = For example 1-3-2027
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
hint-recruited_from_abroad = Not signed yet? Then answer for today. Sent here by an employer abroad (secondment) counts as yes.
option-recruited_from_abroad-false =
    { $role ->
        [employer] No, this person already lived or studied here
       *[migrant] No, I already lived or studied here
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
hint-earlier_stay_in_nl = In the last { $look_back } years, before coming here for work. Holidays and short visits do not count.
field-residence_periods = Where was that, place by place?
hint-residence_periods = Optional, and more exact than a number of months. Begin with the place of { $window } months before the first working day.
field-earlier_stays = Earlier work and stays in the Netherlands
hint-earlier_stays = One by one, to work out what they take off the term of the ruling. Holidays and short visits belong here too: many of them in one year can count.
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
field-job_offer = Do you have a job offer?
option-job_offer-false = Not yet

option-true = Yes
option-false = No
option-yes = Yes
option-no = No
option-unknown = I don’t know

echo-pay =
    Read as { $amount } { $period }, holiday allowance { $holiday ->
        [excluded] on top
        [monthly] on top, each month
        [included] included
       *[presumed] taken as included
    }
echo-cost =
    Read as { $amount } { $per ->
        [year] a year
        [once] once
       *[month] a month
    }

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
expected-hours = Write the hours of a week, such as 40 or 38.5.
expected-hours_in_range = Write more than 0 hours, and no more than 100.
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
expected-not_before_leave_start = It cannot lie before the first day of the leave.
expected-permanent_or_end = A contract has an end date or none: leave one of the two out.
expected-not_before_from = The last day cannot lie before the first.
expected-as_residence_periods = It does not fit the places you lived in: change one of the two.
expected-as_earlier_stays = It does not fit the earlier stays in the list: change one of the two.
expected-state_of_used_ruling = The ruling was used, so it was asked for: change one of the two.
expected-not_after_first_day = It cannot lie after the first working day in the Netherlands.

## The sentence on top
result = Result
loading = One moment, the calculator is on its way.
failed = The calculator did not arrive.
failed-why = Your browser could not load it. What you can read here still holds; the sums need it.
try-again = Try again
later-loading = One moment, this is on its way.
later-failed = The rest of the explanation did not arrive. What stands here still holds.
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
stale-missing = This is the result without your last change. One answer is still needed for it:
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
condition-lived-here =
    { $role ->
        [employer] The { -ruling } is for people recruited from abroad, and this person already lived here. For most people that rules it out, but not for all. What may still be open is listed below.
       *[migrant] The { -ruling } is for people recruited from abroad, and you already lived here. For most people that rules it out, but not for all. What may still be open is listed below.
    }
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
routes-part-year = Each payslip takes off tax as if the whole year were like that month. For part of a year that can be far too much, or too little; the tax return puts it right. The amounts are an estimate, without other income in that year.
routes-elsewhere = Not all of this year falls under Dutch insurance and residence, so the amounts for the year are an estimate.
routes-other-country = Tax and premiums of another country are not looked at here: what they take still comes off these amounts.
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
net-of-month = Net in { $month }
month-from = the first month, from { $date }
month-until = the last month, until { $date }
refund-back = Comes back after the tax return
refund-due = Still to pay after the tax return
net-year = Net over the year, after the assessment
free-year = Tax-free part of the year
part-free = tax-free
part-net = net, after tax
part-tax = tax
about = about { $amount }
exactly = { $amount }
status-enacted = law
status-proposed = bill
status-projected = estimate
status-unpublished = not published yet
status-unknown = not known here
employer-cost = Cost to you over the year
employer-cost-month = Cost to you, on average a month
break-even-never = Real extra costs paid out of this pay cannot beat it: the permit needs the pay.
break-even = Real extra costs would have to pass about { $amount } a year to beat it.
how-made-up = How this is made up
special-holiday_allowance = holiday allowance
special-thirteenth_month = thirteenth month
special-bonus = bonus
special-sign_on_bonus = sign-on bonus
special-stock = shares

## The ruling
ruling-title = The { -ruling }
ruling-met =
    { $role ->
        [employer] As you describe it, this person can have the ruling. The Belastingdienst decides.
       *[migrant] As you describe it, you can have the ruling. The Belastingdienst decides.
    }
ruling-granted = As you describe it, the ruling goes on.
ruling-judgement = The Belastingdienst weighs one of the conditions. The amounts show what it would be worth.
ruling-unknown = A fact is still missing. The amounts show what it would be worth if that fact turns out well.
ruling-no_norm = The salary threshold for that year is not published yet, and the pay lies where it may go either way.
ruling-not_met = One of the conditions does not hold as you describe it. Real extra costs can still be reimbursed tax-free, with proof.
ruling-closed = The ruling is not open as you describe it. Real extra costs can still be reimbursed tax-free, with proof.
conditions = The conditions, one by one
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
change-raise_pay = { $monthly } a month more would reach the threshold: { $yearly } a year with holiday allowance. Thresholds rise each January, so leave some room.
change-raise_pay-unpublished = { $monthly } a month more is surely enough: { $yearly } a year with holiday allowance. The threshold itself is not published yet.
change-apply_by = Apply no later than { $date }: an application is tested on the law of the day it arrives.
change-start_later = With a start on { $date }, what stands in the way now would not. Pay is then tested on the salary threshold of that year.
change-start_earlier = With a start on { $date }, what stands in the way now would not.

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
condition-related_employer = A new employer of the same group, without a day in between
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
norm-no_norm = no threshold
free-part-lowers = { $route }: the pay in the contract becomes { $counted } a month, below the threshold. Then the IND decides.
free-part-room = A tax-free part of at most { $amount } a month keeps the contract pay at the threshold.
fact-fee = Fee
fact-decision_days = The IND decides within
fact-longest_permit_months = Valid for at most
fact-value-decision_days = { $count } days
fact-value-longest_permit_months = { $count } months
