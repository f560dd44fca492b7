/** What an address ends with that was kept to check again: neither an answer nor a level. */
export const recheckHash = '#signpost-recheck';
