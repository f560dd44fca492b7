import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink, telephoneLink } from '../../src/clinic/safe-link.ts';

describe('a link that a clinic may show', () => {
  it.each([
    ['https://book.example/massage'],
    ['https://clinic.janeapp.example/?lang=fr&x=%7B1%7D#/staff_member/3/treatment/9'],
    ['HTTPS://book.example'],
    ['https://book.example:8443/a?next=me@example.org'],
    ['https://bücher.example/été'],
    ['https://book.example/visit?title=first visit'],
    ['mailto:desk@clinic.example?subject=Booking'],
  ])('%s is kept byte for byte', (link) => {
    expect(safeLink(link)).toBe(link);
  });

  it('loses the space around it and nothing else', () => {
    expect(safeLink('  https://book.example/A?b=C#d \n')).toBe('https://book.example/A?b=C#d');
  });

  it('writes a telephone link without separators', () => {
    expect(safeLink('tel:+1 (555) 010-0199')).toBe('tel:+15550100199');
  });

  it.each([
    [''],
    ['book.example'],
    ['/book'],
    ['//book.example'],
    ['http://book.example'],
    ['https:book.example'],
    ['https:/book.example'],
    ['https:///book.example'],
    ['https://'],
    ['https://[book'],
    ['https://bo ok.example'],
    ['https:\\\\book.example'],
    ['https://book.example\\@other.example'],
    ['https://user@book.example'],
    ['https://user:secret@book.example/'],
    ['https://@book.example/'],
    ['javascript:alert(1)'],
    ['JavaScript:alert(1)//https://book.example'],
    ['java\nscript:alert(1)'],
    ['https://book.example/\n'.replace('/\n', '/\nx')],
    ['https://book.example/\u0000'],
    ['https://book.example/\u202Egpj.exe'],
    ['https://book\u200B.example/'],
    ['data:text/html,https://book.example'],
    ['blob:https://book.example/1'],
    ['vbscript:x'],
    ['file:///etc/hosts'],
    ['mailto:'],
    ['mailto:desk'],
    ['tel:'],
    ['tel:*21*555#'],
    ['tel:555;phone-context=example.org'],
    ['sms:+15550100199'],
  ])('refuses %j', (link) => {
    expect(safeLink(link)).toBeUndefined();
  });

  it('never lets another scheme through, whatever is written', () => {
    const pieces = fc.constantFrom(
      'https:',
      'http:',
      'javascript:',
      'data:',
      'tel:',
      'mailto:',
      '/',
      '//',
      '\\',
      '@',
      'a.example',
      '\t',
      '\n',
      '\0',
      ' ',
      '#',
      '?',
      '5',
      '+',
    );
    const mixed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(mixed, (text) => {
        const link = safeLink(text);
        if (link === undefined) return;
        const url = new URL(link, 'http://host.example/');
        expect(['https:', 'tel:', 'mailto:']).toContain(url.protocol);
        expect(url.username + url.password).toBe('');
        if (url.protocol === 'https:') expect(link).toBe(text.trim());
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a telephone number as people write it', () => {
  it.each([
    ['+1 (555) 010-0199', 'tel:+15550100199'],
    ['555.010.0199', 'tel:5550100199'],
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['(020) 7946 0000', 'tel:02079460000'],
    ['030/901820', 'tel:030901820'],
    ['01 99 00 12 34', 'tel:0199001234'],
    ['0199\u201112\u00A034', 'tel:01991234'],
    [' 000 ', 'tel:000'],
  ])('%s becomes %s', (written, link) => {
    expect(telephoneLink(written)).toBe(link);
  });

  it.each([[''], ['5'], ['555-CALL-NOW'], ['555 0100 ext 5'], ['555+0100'], ['++5550100'], ['*#06#'], ['1234567890123456'], ['555,,1'], ['٥٥٥٠١٠٠']])(
    'refuses %j',
    (written) => {
      expect(telephoneLink(written)).toBeUndefined();
    },
  );
});
