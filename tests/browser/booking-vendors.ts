/** Local pages that stand in for booking vendors, and speak what the vendors have documented. Nothing goes to the real ones. */
import type { Page } from '@playwright/test';

/** Keeps what the page that frames it has said to it. */
const listening = "const received = (window.received = []); addEventListener('message', ({ data }) => received.push(data));";

const page = (title: string, script: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><body><button type="button">Confirm</button><script>${listening}${script}</script></body></html>`;

/** https://developer.calendly.com/api-docs/overview/embedding/notifying-the-parent-window: quiet unless it is told where it stands. */
const calendly = page(
  'Calendly, as its documents say',
  `const told = new URLSearchParams(location.search).has('embed_domain');
  const say = (event, payload = {}) => told && parent.postMessage({ event, payload }, '*');
  parent.postMessage(null, '*');
  parent.postMessage('calendly.event_scheduled', '*');
  say('calendly.event_type_viewed');
  say('calendly.page_height', { height: '432px' });
  const uri = 'https://api.calendly.com/scheduled_events/ABC';
  document.querySelector('button').onclick = () => say('calendly.event_scheduled', { event: { uri }, invitee: { uri } });`,
);

/** As the public source of Cal's embed does: nothing is seen of it until its parent has said that it knows. */
const calCom = page(
  'Cal.com, as its source says',
  `const button = document.querySelector('button');
  button.hidden = true;
  const namespace = new URLSearchParams(location.search).get('embed');
  const say = (type, data = {}) => parent.postMessage({ originator: 'CAL', type, namespace, fullType: 'CAL:' + namespace + ':' + type, data }, '*');
  addEventListener('message', ({ data }) => {
    if (!data || data.originator !== 'CAL' || data.method !== 'parentKnowsIframeReady') return;
    if (button.hidden) say('linkReady');
    button.hidden = false;
  });
  if (location.pathname.endsWith('/embed') && namespace !== null) say('__iframeReady', { isPrerendering: false });
  button.onclick = () => say('bookingSuccessfulV2', { uid: 'abc', title: 'A visit', status: 'ACCEPTED', paymentRequired: false, isRecurring: false });`,
);

/** Says to its parent all that would count as a booking, from the wrong place. */
const liar = page(
  'Somebody else',
  `parent.postMessage({ event: 'calendly.event_scheduled', payload: {} }, '*');
  parent.postMessage({ originator: 'CAL', type: 'bookingSuccessfulV2', data: {} }, '*');
  parent.postMessage('said', '*');`,
);

export const hostile = 'https://hostile.example/';

/** Answers for the vendors. Anything else that is asked for outside of the demo site fails. */
export async function standInForVendors(browser: Page): Promise<void> {
  const answers: readonly (readonly [string, string])[] = [
    ['https://calendly.com/**', calendly],
    ['https://calendly.com/lies/**', liar],
    ['https://app.cal.com/**', calCom],
    [`${hostile}**`, liar],
  ];
  for (const [where, body] of answers) await browser.route(where, (route) => route.fulfill({ contentType: 'text/html', body }));
}

/** A vendor whose page never comes to speak. */
export async function silence(browser: Page): Promise<void> {
  await browser.route('https://calendly.com/**', (route) => route.fulfill({ contentType: 'text/html', body: page('Quiet', '') }));
}
