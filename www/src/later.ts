// What is looked at after the first answer, or behind a fold, and fetched only then. Its words stand in the catalogues named `-later`.

import "./later-style";

export { AtWork } from "./at-work";
export { Basis } from "./basis";
export { Benefits } from "./benefits";
export { Conditions } from "./conditions";
export { ContractForm } from "./contract-form";
export { Costs, OnTop } from "./costs";
export { CostsForm } from "./costs-form";
export { Curves } from "./curves";
export { EmployerForm } from "./employer-form";
export { FirstMonthsOf } from "./first-months";
export { GivenForm } from "./given-form";
export { GrossToNet } from "./gross-to-net";
export { EarlierStaysForm, ResidencePeriodsForm } from "./history-forms";
export { LivingForm } from "./living-form";
export { PayForm } from "./pay-form";
export { CheckPayslip } from "./payslip-check";
export { RulingEffects } from "./ruling-effects";
export { RulingForm, RulingHeldForm } from "./ruling-form";
export { RulingPanel } from "./ruling-panel";
export { Sums } from "./sums";
export { Term } from "./term";
export { Years } from "./years";
