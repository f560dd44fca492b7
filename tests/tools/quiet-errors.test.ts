import { describe, expect, it } from 'vitest';
import { bundle } from '../../tools/bundle.ts';

const entry = 'faults.ts';
const source = `
  import { leavingText, mayLeave } from './src/vocabulary/may-leave.ts';
  export const faults = [
    () => { throw new Error('an error of ours'); },
    () => { throw new TypeError('a type of ours'); },
    () => leavingText(location, 'routing'),
    () => mayLeave({ answerClass: 'routing' }, location.href),
    () => console.warn('a word to the site owner'),
  ];`;

describe('what ships', () => {
  it('leaves out the messages of our own faults, of whatever kind, and keeps what a site owner reads', async () => {
    const { code } = await bundle({ name: 'faults', entry, format: 'es', target: 'es2022', written: { [entry]: source } });
    expect(code).toContain('a word to the site owner');
    expect(code.match(/\bthrow\b/g)).toHaveLength(4);
    expect(code).not.toMatch(/of ours|declaration/);
  });
});
