/** Everything that a clinic can be reached by, whatever brought the visitor. */
import { services } from '../../src/clinic/clinic.types.ts';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import type { HandoffAction } from '../../src/handoff/handoff.types.ts';

export const plainLinks = ({ booking, phone, phoneText }: Clinic): readonly HandoffAction[] => [
  ...services.flatMap((service): HandoffAction[] => (booking[service] ? [{ kind: 'book', service, href: booking[service] }] : [])),
  ...(phone ? [{ kind: 'clinic-call' as const, href: phone, number: phoneText ?? phone.slice(4) }] : []),
];
