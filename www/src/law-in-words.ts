// The figures of the law that questions and names of conditions cannot do without. The form stands before the engine
// arrives, so they are named here, once, and no catalogue holds them; tests/words.test.mjs lays them beside the law.

export const lawInWords = {
  distance: 150,
  window: 24,
  look_back: 25,
  reduced_age: 30,
  graduate_years: 3,
  it_window: 7,
  fine_years: 5,
  employer_gap: 3,
  rankings: 200,
  december: 2022,
  holiday_rate: "8%",
} as const;
