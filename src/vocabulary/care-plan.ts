/** Care plans: what to do meanwhile, and the safety-netting that goes with it. */

/** "If X happens, do Y, by when": one line of safety-netting. */
export interface SafetyNet {
  readonly when: string;
  readonly then: string;
}

/** The plan for one place in the body: what to do now, what to leave alone, what to watch for. Sentences, never markup. */
export interface CarePlan {
  readonly now: readonly string[];
  readonly avoid: readonly string[];
  readonly watch: readonly SafetyNet[];
}
