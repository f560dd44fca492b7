/** What a finding is worth, and how values compare. */

/**
 * The value of one clinical fact. A finding that no on-path answer speaks of is *not asked*: it is absent
 * from {@link Findings}, and absence is never read as `no`.
 */
export type FindingValue = 'yes' | 'no' | 'not-sure';

/** Everything known so far, by finding id. An absent key means *not asked*. */
export type Findings<Id extends string = string> = Readonly<Partial<Record<Id, FindingValue>>>;
