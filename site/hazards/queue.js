// A page that wants to hear of the first step, and to open at once, before the script has arrived.
window.Signpost = window.Signpost || { q: [] };
window.heard = [];
window.Signpost.q.push(['on', 'opened', (detail) => window.heard.push(detail)]);
window.Signpost.q.push(['open']);
