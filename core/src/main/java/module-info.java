/** German news text to typed claims, quantities, attributions and dates. */
module aussage.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static com.fasterxml.jackson.core;

  exports aussage;
  exports aussage.dossier;
  exports aussage.json;
  exports aussage.model;
  exports aussage.syntax;

  uses aussage.syntax.SyntaxParser;
}
