/** The protocol's version. It changes whenever a question, option or rule changes, so that stored answers can be judged. */
export const protocolVersion = '0.4.0';

/** In what ids are written, since stored answers hold ids: here in words. The build shortens them, and puts in the place of this which codes it took. */
export const idsVersion = 'words';
