// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patience } from '../../widget/languages/speaking.ts';
import { useOwnWords } from '../../widget/own-words.ts';
import { awaited } from './stage.tsx';

interface Words {
  readonly hello: string;
}
const own = { language: 'en', words: { hello: 'Hello' } };

function Says({ spoken, load }: { readonly spoken: string; readonly load: () => Promise<Words> }) {
  const said = useOwnWords<Words>(own, spoken, load);
  return <p data-testid="said">{said ? `${said.language}: ${said.words.hello}` : 'nothing'}</p>;
}

const said = () => screen.getByTestId('said').textContent;
const wait = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
const settled = () => wait(0);
const never = () => new Promise<Words>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('says at once what it is built with, and loads nothing', async () => {
  const load = vi.fn(never);
  render(<Says spoken="en" load={load} />);
  expect(said()).toBe('en: Hello');
  await settled();
  expect(load).not.toHaveBeenCalled();
});

it('says nothing in another language until its words have come', async () => {
  const spanish = awaited<Words>();
  render(<Says spoken="es" load={() => spanish.promise} />);
  expect(said()).toBe('nothing');
  spanish.come({ hello: 'Hola' });
  await settled();
  expect(said()).toBe('es: Hola');
});

it('says what it is built with, in its own language, when they do not come, or not in time', async () => {
  render(<Says spoken="es" load={() => Promise.reject(new Error('offline'))} />);
  await settled();
  expect(said()).toBe('en: Hello');
  cleanup();
  render(<Says spoken="ar" load={never} />);
  await wait(patience - 1);
  expect(said()).toBe('nothing');
  await wait(1);
  expect(said()).toBe('en: Hello');
});

it('keeps to the language chosen last, whichever words come late', async () => {
  const spanish = awaited<Words>();
  const arabic = awaited<Words>();
  const { rerender } = render(<Says spoken="en" load={never} />);
  await settled();
  rerender(<Says spoken="es" load={() => spanish.promise} />);
  // What stood there stands until the others are here.
  expect(said()).toBe('en: Hello');
  rerender(<Says spoken="ar" load={() => arabic.promise} />);
  arabic.come({ hello: 'مرحبا' });
  await settled();
  spanish.come({ hello: 'Hola' });
  await settled();
  expect(said()).toBe('ar: مرحبا');
  rerender(<Says spoken="en" load={never} />);
  expect(said()).toBe('en: Hello');
});
