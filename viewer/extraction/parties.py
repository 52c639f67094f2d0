"""stub"""
import sys
sys.path.insert(0,'/tmp')
def find_parties(doc, sentences, spans, article):
    import h_parties
    p = h_parties.find_parties(doc, sentences, spans, article.published)
    head = frozenset(h_parties.forms[m.group()][0] for m in h_parties.rx.finditer(article.title or ''))
    return p, head
