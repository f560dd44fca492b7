// A page that lets nobody have a shadow root or an element of their own.
Element.prototype.attachShadow = () => {
  throw new Error('not on this page');
};
customElements.define = () => {
  throw new Error('not on this page');
};
