/** The protocol's version. It changes whenever a question, option or rule changes, so that stored answers can be judged. */
export const protocolVersion = '0.2.0';
