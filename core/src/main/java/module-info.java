/** German news text to typed claims, quantities, attributions and dates. */
module aussage.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static com.fasterxml.jackson.core;

  exports aussage;
  exports aussage.dossier;
  exports aussage.html;
  exports aussage.json;
  exports aussage.model;
  // For parsers behind syntax: their rules and tables are of the same make.
  exports aussage.rule;
  exports aussage.syntax;
  exports aussage.timeml;
  exports aussage.unit;

  uses aussage.syntax.SyntaxParser;
}
