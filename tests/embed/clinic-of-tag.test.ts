import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { clinicOfTag } from '../../widget/embed/clinic-of-tag.ts';
import type { LoadPart } from '../../widget/embed/embed.types.ts';
import { lookAgainAt } from '../../widget/embed/look-again.ts';

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void warnings.push(text));
});
afterEach(() => vi.restoreAllMocks());

/** The clinics that a tag gives, one after the other, and the parts that were asked for. */
const contentHash = 'a'.repeat(64);
const lookAgain = lookAgainAt(contentHash);

async function read(attributes: Record<string, string>, part: () => Promise<unknown> = async () => ({ lookAgain })) {
  const clinics: Clinic[] = [];
  const asked: string[] = [];
  // The cast: this clinic asks for one part only.
  const loadPart = ((name: string) => {
    asked.push(name);
    return part();
  }) as LoadPart;
  clinicOfTag({ attributes, loadPart }, (clinic) => clinics.push(clinic));
  const atOnce = clinics.length;
  await new Promise((resolve) => setTimeout(resolve));
  return { clinics, asked, atOnce };
}

it('loads nothing for a tag that is right', async () => {
  expect(await read({ clinic: 'Riverside', country: 'US' })).toMatchObject({ asked: [], atOnce: 1, clinics: [{ name: 'Riverside' }] });
  expect(warnings).toEqual([]);
});

it('gives a clinic at once, and says afterwards what is wrong, in one message', async () => {
  const { asked, atOnce, clinics } = await read({ clinic: 'Riverside', country: 'USA', colour: 'red' });
  expect({ asked, atOnce, clinics: clinics.length }).toEqual({ asked: ['clinic-document'], atOnce: 1, clinics: 1 });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.split('\n').map((line) => line.split(' ')[1])).toEqual(['data-country', 'data-colour']);
});

it('names a country that there is not, and works on as without one', async () => {
  const { clinics, atOnce } = await read({ clinic: 'Riverside', country: 'XX' });
  expect({ atOnce, countries: clinics.map(({ country }) => country) }).toEqual({ atOnce: 1, countries: ['XX', undefined] });
  expect(warnings).toEqual(['Signpost: data-country is "XX". Use the two letters of a country, such as US or GB.']);
});

it('says nothing of a country that there is, though it knows no number there', async () => {
  expect((await read({ clinic: 'Riverside', country: 'EG' })).clinics).toMatchObject([{ country: 'EG' }]);
  expect(warnings).toEqual([]);
});

it('says nothing about the names of other people', async () => {
  await read({ clinic: 'Riverside', cfasync: 'false' });
  expect(warnings).toEqual([]);
});

it('works on, and says why, when what looks again cannot be loaded', async () => {
  const { clinics } = await read({ clinic: 'Riverside', config: 'nowhere' }, () => Promise.reject(new Error('lost')));
  expect(clinics).toHaveLength(1);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/^Signpost /);
});
