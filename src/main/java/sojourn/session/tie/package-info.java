/** Who met whom: ties and networks counted from the columns of a snapshot. Pure; knows no panel and takes no encounter's record. */
package sojourn.session.tie;
