// Swaps the body, as single-page sites do on navigation.
document.querySelector('#swap').addEventListener('click', () => {
  const body = document.createElement('body');
  const heading = document.createElement('h1');
  heading.textContent = 'Another page';
  body.append(heading);
  document.body.replaceWith(body);
});
